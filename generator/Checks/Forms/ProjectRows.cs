using Mingzhang.Checks.Identities;
using Mingzhang.Model.Layout;

namespace Mingzhang.Checks.Forms;

/// <summary>The rows of the tables of projects: those of the lowest level, below the units that have them.</summary>
static class ProjectRows
{
    public static IEnumerable<CellRef> Of(SideGrid side, ProjectLink link)
    {
        var column = side.ColumnIndex(link.Column);
        for (var row = 0; row < side.Rows.Count; row++)
        {
            if (side.Rows[row].Role == RowRole.Item && side.Rows[row].Level == side.Side.Layout.Levels.Count) yield return new CellRef(side, row, column);
        }
    }
}
