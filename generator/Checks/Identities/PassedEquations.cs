namespace Mingzhang.Checks.Identities;

/// <summary>The ids of the equations of a cell's identities that hold. Asked for every cell of every page of tables: walked over in place.</summary>
readonly ref struct PassedEquations(ReadOnlySpan<IdentityResult> results)
{
    readonly ReadOnlySpan<IdentityResult> _results = results;

    public Enumerator GetEnumerator() => new(_results);

    public ref struct Enumerator(ReadOnlySpan<IdentityResult> results)
    {
        ReadOnlySpan<IdentityResult>.Enumerator _results = results.GetEnumerator();

        public readonly string Current => _results.Current.Identity.Equation.Id;

        public bool MoveNext()
        {
            while (_results.MoveNext())
            {
                if (_results.Current.Verdict is Verdict.Exact or Verdict.Rounded) return true;
            }
            return false;
        }
    }
}
