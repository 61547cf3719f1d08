using Mingzhang.Standards.Equations;

namespace Mingzhang.Checks.Identities;

/// <summary>The identities by which a cell is the sum of others, at least one of them filled. Asked for every cell of every page of tables: walked over in place.</summary>
readonly ref struct CellSums(CellRef total, ReadOnlySpan<IdentityResult> results)
{
    readonly CellRef _total = total;
    readonly ReadOnlySpan<IdentityResult> _results = results;

    public Enumerator GetEnumerator() => new(_total, _results);

    static bool IsSum(Identity identity, CellRef total) =>
        identity.LeftCount == 1 && identity.Judged is { IsCell: true } judged && judged.CellId == total.Id
        && identity.Equation.Formula is { Relation: Relation.Equal, IsWithinOneTable: true }
        && HasAddend(identity.Right);

    static bool HasAddend(ReadOnlySpan<Operand> operands)
    {
        foreach (ref readonly var operand in operands)
        {
            if (operand.IsFilledAddend) return true;
        }
        return false;
    }

    public ref struct Enumerator(CellRef total, ReadOnlySpan<IdentityResult> results)
    {
        readonly CellRef _total = total;
        ReadOnlySpan<IdentityResult>.Enumerator _results = results.GetEnumerator();

        public readonly Identity Current => _results.Current.Identity;

        public bool MoveNext()
        {
            while (_results.MoveNext())
            {
                if (IsSum(_results.Current.Identity, _total)) return true;
            }
            return false;
        }
    }
}
