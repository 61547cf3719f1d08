namespace Mingzhang.Text;

/// <summary>A heading inside a written section.</summary>
public sealed record WrittenHeading(string Id, int Level, string Text);
