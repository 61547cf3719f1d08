using System.Globalization;
using Mingzhang.Print.Layout;
using Mingzhang.Print.Layout.Tables;
using Mingzhang.Print.Markup;

namespace Mingzhang.Print;

/// <summary>What only shows on the pages: rows that had to be split, numbers that do not fit.</summary>
static class LayoutChecks
{
    public static void Run(IReadOnlyList<PageFragment> pages, FlowLayout flow, SourceText markup, FindingLog log)
    {
        var split = flow.SplitRows.ToHashSet();
        for (var i = 0; i < pages.Count; i++)
            Visit(pages[i].Content, (i + 1).ToString(CultureInfo.InvariantCulture));

        void Visit(Fragment fragment, string page)
        {
            if (fragment is ParagraphFragment { Starts: true, Paragraph: { Overflows: true } paragraph } && paragraph.Content.Runs[0].Origin?.Parent is { } parent)
                log.Add(PrintFindingKind.Overflow, markup, parent, page);
            foreach (var child in fragment.Children)
                Visit(child, page);
            if (fragment is not TableFragment table)
                return;
            foreach (var row in table.Rows)
            {
                var own = ((TableBox)table.Box).Rows[row.Index];
                if (split.Remove(own))
                    log.Add(PrintFindingKind.SplitRow, markup, own.Element, page);
                foreach (var cell in row.Cells)
                    Visit(cell, page);
            }
        }
    }
}
