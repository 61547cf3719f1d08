namespace Mingzhang.Checks;

/// <summary>The mechanism of a family of rules. It reports to the context and never throws on account of the sources.</summary>
interface ICheck
{
    /// <summary>What a user is told has failed if it throws (VAL-001).</summary>
    string Name { get; }

    void Run(CheckContext context);
}
