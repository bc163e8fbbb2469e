package nl.klankbord.store;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;

/// Files and folders nobody else on this computer can read, from their first byte.
final class OwnerOnly {
    private OwnerOnly() {}

    /// An empty file that was not there before.
    static void createFile(Path file) throws IOException {
        Files.createFile(file, attributes(file.getFileSystem(), "rw-------"));
    }

    /// A file with a name nobody uses yet, for what is moved into place later.
    static Path createPart(Path folder) throws IOException {
        return Files.createTempFile(folder, ".klankbord-", ".part", attributes(folder.getFileSystem(), "rw-------"));
    }

    /// The folder and those above it as far as they are missing. One that exists keeps its permissions.
    static void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder, attributes(folder.getFileSystem(), "rwx------"));
    }

    static FileAttribute<?>[] attributes(FileSystem system, String permissions) throws IOException {
        var views = system.supportedFileAttributeViews();
        if (views.contains("posix")) {
            return new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))};
        }
        if (views.contains("acl")) {
            var user = system.getUserPrincipalLookupService().lookupPrincipalByName(System.getProperty("user.name"));
            return new FileAttribute<?>[] {onlyFor(user)};
        }
        return new FileAttribute<?>[0]; // a file system without owners, such as the one of a USB stick
    }

    /// On Windows: one entry, for this user, which what is made inside a folder takes over.
    static FileAttribute<List<AclEntry>> onlyFor(UserPrincipal user) {
        var entry = AclEntry.newBuilder().setType(AclEntryType.ALLOW).setPrincipal(user).setPermissions(EnumSet.allOf(
                AclEntryPermission.class)).setFlags(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT).build();
        return new FileAttribute<>() {
            @Override
            public String name() {
                return "acl:acl";
            }

            @Override
            public List<AclEntry> value() {
                return List.of(entry);
            }
        };
    }
}
