namespace Mingzhang.Commands;

/// <summary>What every command works with.</summary>
sealed record Session(Terminal Terminal, CancellationToken Interruption)
{
    public string Say(string chinese, string english) => Terminal.Say(chinese, english);
}
