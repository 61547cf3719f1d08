using Mingzhang.Diagnostics;

namespace Mingzhang.Publishing.Staging;

/// <summary>
/// The operating system, or the state of the output folder, does not let the program read or write. Not a fault of the sources
/// and not a bug: the message says which path, why, and what to do. The command ends with exit code 2.
/// </summary>
public sealed class RefusedException : Exception
{
    public RefusedException(string path, Message reason, Message help = default, Exception? cause = null)
        : base($"{path}: {reason.English}", cause)
    {
        Path = path;
        Reason = reason;
        Help = help;
    }

    public RefusedException(string path, Exception cause)
        : this(path, RefusalReason.Of(cause), RefusalReason.HelpFor(cause), cause)
    {
    }

    public string Path { get; }

    public Message Reason { get; }

    public Message Help { get; }
}
