using Mingzhang.Import.Files;

namespace Mingzhang.Import.Recognition;

/// <summary>What was recognised in all files together.</summary>
sealed class Draft
{
    public List<TableDraft> Tables { get; } = [];

    public List<FormDraft> Forms { get; } = [];

    public List<SectionDraft> Sections { get; } = [];

    /// <summary>Paragraphs outside of every part: cover, contents list, captions.</summary>
    public List<Paragraph> Ignored { get; } = [];

    public int Placed => Tables.Sum(table => table.Placed) + Forms.Sum(form => form.Placed);
}
