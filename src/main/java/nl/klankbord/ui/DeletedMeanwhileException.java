package nl.klankbord.ui;

/// What was to be stored was deleted for good meanwhile, or the person or conversation it belongs to was. There is nothing
/// left to store it with, so trying again makes no sense, and nobody needs to hear of it.
public final class DeletedMeanwhileException extends SaveFailedException {
    private static final long serialVersionUID = 1L;

    public DeletedMeanwhileException(Throwable cause) {
        super(Reason.OTHER, cause);
    }
}
