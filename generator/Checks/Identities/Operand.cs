using Mingzhang.Model;
using Mingzhang.Standards.Equations;

namespace Mingzhang.Checks.Identities;

/// <summary>One cell of an identity, the place of a cell that the table does not have, or a plain number.</summary>
/// <param name="Term">The term of the equation that it stands for.</param>
/// <param name="Side">Null for a plain number.</param>
/// <param name="MissingRow">The code or name of a row that the side does not have; null for a cell.</param>
readonly record struct Operand(Term Term, SideGrid? Side, int Row, int Column, string? MissingRow)
{
    public Operand(Term term, CellRef cell) : this(term, cell.Grid, cell.RowIndex, cell.ColumnIndex, null)
    {
    }

    /// <summary>1 or -1, on the operand's own side.</summary>
    public int Sign => Term.Sign;

    public CellRef? Cell => IsCell ? new CellRef(Side!, Row, Column) : null;

    public bool IsCell => Side is not null && MissingRow is null;

    /// <summary>The number of the cell among all cells of the disclosure; only for one.</summary>
    public int CellId => new CellRef(Side!, Row, Column).Id;

    /// <summary>The address where a cell would stand that the table does not have; null where there is one.</summary>
    public string? MissingAt => MissingRow is null ? null : Address.Cell(Side!.Table.Id, MissingRow, Side.Columns[Column].Id).Text;

    /// <summary>What is added up: a plain number is as good as a printed one.</summary>
    public Amount Amount => IsCell ? Side!.Rows[Row].Cells[Column].Amount : MissingRow is null ? Amount.Of(Term.Constant ?? 0) : Amount.Blank;

    public bool HasValue => Amount.HasValue;

    /// <summary>A filled cell that is added, not taken away.</summary>
    public bool IsFilledAddend => IsCell && Sign > 0 && HasValue;

    public decimal Value => Amount.Value;
}
