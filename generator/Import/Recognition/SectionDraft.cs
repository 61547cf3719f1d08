using Mingzhang.Import.Files;
using Mingzhang.Model.Layout;

namespace Mingzhang.Import.Recognition;

/// <summary>A written part: its paragraphs, and grids that are no official table, in order.</summary>
sealed class SectionDraft(SectionLayout layout, Block heading)
{
    public SectionLayout Layout { get; } = layout;

    public Block Heading { get; } = heading;

    public List<Block> Blocks { get; } = [];
}
