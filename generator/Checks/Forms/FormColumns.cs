namespace Mingzhang.Checks.Forms;

/// <summary>
/// Which columns of a field are the year's and the whole term's, told by their names: a form may also have columns for scores, actual
/// values or sources, and final accounts compare a budget with what was spent.
/// </summary>
static class FormColumns
{
    static readonly string[] AnnualWords = ["全年预算", "年度", "指标值"];

    static readonly string[] TermWords = ["实施期", "中期"];

    /// <summary>The year's column; the last one where none says so.</summary>
    public static int Annual(IReadOnlyList<string> columns)
    {
        foreach (var word in AnnualWords)
        {
            if (Find(columns, word) is >= 0 and var found) return found;
        }
        return Math.Max(0, columns.Count - 1);
    }

    /// <summary>The whole term's column; -1 where there is none.</summary>
    public static int Term(IReadOnlyList<string> columns)
    {
        foreach (var word in TermWords)
        {
            if (Find(columns, word) is >= 0 and var found && found != Annual(columns)) return found;
        }
        return -1;
    }

    static int Find(IReadOnlyList<string> columns, string word)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Contains(word, StringComparison.Ordinal)) return i;
        }
        return -1;
    }
}
