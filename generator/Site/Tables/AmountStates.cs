using Mingzhang.Model;

namespace Mingzhang.Site.Tables;

/// <summary>Which states the amounts of a table have, for its legend.</summary>
struct AmountStates
{
    public bool Blank { get; private set; }

    public bool Zero { get; private set; }

    public bool NotApplicable { get; private set; }

    public bool Withheld { get; private set; }

    public void Add(Amount amount)
    {
        switch (amount.State)
        {
            case AmountState.Value: Zero |= amount.Value == 0; break;
            case AmountState.NotApplicable: NotApplicable = true; break;
            case AmountState.Withheld: Withheld = true; break;
            default: Blank = true; break;
        }
    }
}
