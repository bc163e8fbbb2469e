package nl.klankbord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.UserPrincipal;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OwnerOnlyTest {
    @Test
    void onWindowsTheOnlyEntryIsTheUserAndFilesTakeItOver() {
        UserPrincipal user = () -> "noor";
        var attribute = OwnerOnly.onlyFor(user);
        assertEquals("acl:acl", attribute.name());
        assertEquals(1, attribute.value().size());
        var entry = attribute.value().getFirst();
        assertEquals(AclEntryType.ALLOW, entry.type());
        assertEquals(user, entry.principal());
        assertEquals(Set.of(AclEntryPermission.values()), entry.permissions());
        assertEquals(Set.of(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT), entry.flags());
    }
}
