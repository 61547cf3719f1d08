using Mingzhang.Diagnostics;
using Mingzhang.Model.Layout;

namespace Mingzhang.Model;

/// <summary>项目支出绩效目标表. <see cref="Id"/> is the file's name for ever. Entries stand in the order of the layout.</summary>
public sealed record PerformanceForm(string Id, FormLayout Layout, IReadOnlyList<FormEntry> Entries, string File)
{
    /// <summary>The project's name as published.</summary>
    public required string Name { get; init; }

    public SourceSpan Span { get; init; }

    public FormEntry? Find(string fieldId)
    {
        for (var i = 0; i < Entries.Count; i++)
        {
            if (Entries[i].Field.Id == fieldId) return Entries[i];
        }
        return null;
    }
}
