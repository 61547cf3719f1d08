namespace Mingzhang.Templating.Builtins.Arrays;

/// <summary><c>array.*</c>: no function changes the list it is given.</summary>
static class ArrayGroup
{
    public static BuiltinGroup Create() => new BuiltinGroup("array")
        .Add("add", Changing.Add, "list", "value")
        .Add("add_range", Changing.Concat, "list1", "list2")
        .Add("any", Applying.Any, "list", "function", "args...")
        .Add("compact", Choosing.Compact, "list")
        .Add("concat", Changing.Concat, "list1", "list2")
        .Add("contains", Choosing.Contains, "list", "item")
        .Add("cycle", Applying.Cycle, "list", "group?")
        .Add("each", Applying.Each, "list", "function")
        .Add("filter", Applying.Filter, "list", "function")
        .Add("first", Choosing.First, "list")
        .Add("insert_at", Changing.InsertAt, "list", "index", "value")
        .Add("join", Applying.Join, "list", "delimiter", "function?")
        .Add("last", Choosing.Last, "list")
        .Add("limit", Choosing.Limit, "list", "count")
        .Add("map", Members.Map, "list", "member")
        .Add("offset", Choosing.Offset, "list", "index")
        .Add("remove_at", Changing.RemoveAt, "list", "index")
        .Add("reverse", Changing.Reverse, "list")
        .Add("size", Choosing.Size, "list")
        .Add("sort", Members.Sort, "list", "member?")
        .Add("uniq", Choosing.Uniq, "list");
}
