using System.Runtime.CompilerServices;
using System.Text;

namespace Mingzhang.Print.Markup;

/// <summary>An element of the document.</summary>
sealed class MarkupElement(string name, ElementRule rule, int offset) : MarkupNode(offset)
{
    static readonly MarkupAttribute[] None = [];
    MarkupAttribute[] _attributes = None;
    SmallList<MarkupNode> _children;

    public string Name => name;

    public ElementRule Rule => rule;

    public SmallList<MarkupNode> Children => _children;

    /// <summary>1-based place among the element children of its parent.</summary>
    public int Place { get; private set; } = 1;

    public int ElementCount { get; private set; }

    public IReadOnlyList<MarkupAttribute> Attributes => _attributes;

    public string? Id => this["id"];

    /// <summary>The value of an attribute, or null.</summary>
    public string? this[string attribute]
    {
        get
        {
            foreach (var candidate in _attributes)
            {
                if (candidate.Name == attribute)
                    return candidate.Value;
            }
            return null;
        }
    }

    public string[] Classes { get; private set; } = [];

    public IEnumerable<MarkupElement> Elements => Children.OfType<MarkupElement>();

    /// <summary>The nearest <c>data-source</c>, of this element or one around it.</summary>
    public string? Source => this["data-source"] ?? Parent?.Source;

    /// <summary>The way here from the outside: <c>section#t05 &gt; table &gt; td</c>.</summary>
    public string Path
    {
        get
        {
            var step = Id is { } id ? $"{name}#{id}" : Classes is [var first, ..] ? $"{name}.{first}" : name;
            return Parent is null || Parent.Name is "html" or "body" ? step : $"{Parent.Path} > {step}";
        }
    }

    /// <summary>All text inside, with white space folded.</summary>
    public string TextContent
    {
        get
        {
            var text = new StringBuilder();
            Collect(this, text);
            return string.Join(' ', text.ToString().Split([' ', '\t', '\r', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(MarkupNode child)
    {
        child.Parent = this;
        if (child is MarkupElement element)
            element.Place = ++ElementCount;
        _children.Add(child);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void SetAttributes(List<MarkupAttribute> attributes, ClassNames classes)
    {
        _attributes = attributes.Count == 0 ? None : [.. attributes];
        if (this["class"] is { } value)
            Classes = classes.Split(value);
    }

    public MarkupAttribute? Find(string attribute)
    {
        foreach (var candidate in _attributes)
        {
            if (candidate.Name == attribute)
                return candidate;
        }
        return null;
    }

    static void Collect(MarkupElement element, StringBuilder text)
    {
        foreach (var child in element.Children)
        {
            if (child is MarkupText leaf)
                text.Append(leaf.Text);
            else if (child is MarkupElement { Name: "br" })
                text.Append(' ');
            else if (child is MarkupElement inner && inner.Name is not ("title" or "desc"))
                Collect(inner, text);
        }
    }
}
