namespace Mingzhang.Templating.Nodes;

/// <summary>How a statement ends.</summary>
enum Flow
{
    Next,
    Break,
    Continue,
    Return,
}
