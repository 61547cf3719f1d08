namespace Mingzhang.Text;

/// <summary>A term of 名词解释 with its definition in plain words.</summary>
/// <param name="Id">The anchor of its definition in the page of the glossary.</param>
public sealed record GlossaryTerm(string Word, string Definition, string Id);
