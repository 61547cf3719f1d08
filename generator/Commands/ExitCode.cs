namespace Mingzhang.Commands;

/// <summary>What the program tells its caller when it ends.</summary>
static class ExitCode
{
    public const int Fine = 0;

    /// <summary>Findings that stop publication; nothing was published.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage, no <c>site.yml</c>, or the operating system refused to read or write.</summary>
    public const int Refused = 2;

    /// <summary>A bug of the program.</summary>
    public const int Bug = 3;

    public const int Interrupted = 130;
}
