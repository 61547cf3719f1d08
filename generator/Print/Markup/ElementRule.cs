namespace Mingzhang.Print.Markup;

/// <summary>One element of the subset.</summary>
/// <param name="Name">In lower case, SVG's in their own spelling.</param>
/// <param name="Is">What it counts as where it stands.</param>
/// <param name="Holds">What may stand in it.</param>
/// <param name="Attributes">Beyond those that every element takes.</param>
/// <param name="IsVoid">Has no end tag.</param>
sealed record ElementRule(string Name, ContentKinds Is, ContentKinds Holds, string[] Attributes, bool IsVoid = false)
{
    public bool IsShape => (Is & (ContentKinds.Shape | ContentKinds.ShapeText | ContentKinds.ShapeLabel)) != 0;
}
