namespace Mingzhang.Templating.Scopes;

enum LoopMember
{
    None,
    Index,
    RIndex,
    First,
    Last,
    Even,
    Odd,
    Length,
    Changed,
    Col,
}
