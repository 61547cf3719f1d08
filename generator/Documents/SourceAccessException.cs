using Mingzhang.Diagnostics;

namespace Mingzhang.Documents;

/// <summary>The operating system refuses to read a source: no finding about its contents can be made, commands exit with 2.</summary>
public sealed class SourceAccessException(string path, Message reason, Exception inner)
    : Exception($"{path}: {reason.English}", inner)
{
    /// <summary>The file or folder, relative to the site where it is inside.</summary>
    public string Path { get; } = path;

    /// <summary>Why, and what to do, in the words of a message.</summary>
    public Message Reason { get; } = reason;
}
