namespace Mingzhang.Print.Layout;

/// <summary>What came of placing a box: no fragment means that nothing fits here; a token says where to go on.</summary>
readonly record struct Placement(Fragment? Fragment, BreakToken? Next)
{
    public static readonly Placement Nothing;
}
