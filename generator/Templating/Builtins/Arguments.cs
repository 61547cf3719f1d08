using Mingzhang.Templating.Cultures;
using Mingzhang.Templating.Hosting;
using Mingzhang.Templating.Scopes;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Builtins;

/// <summary>The arguments of one call of a built-in function, with the conversions that Scriban applies to them.</summary>
public readonly ref struct Arguments
{
    private readonly ReadOnlySpan<Value> _values;
    private readonly ICallSite _site;

    internal Arguments(RenderContext context, ICallSite site, ReadOnlySpan<Value> values)
    {
        Context = context;
        _site = site;
        _values = values;
    }

    public RenderContext Context { get; }

    internal ICallSite Site => _site;

    /// <summary>All values, at least as many as the function declares; those left out are undefined.</summary>
    public ReadOnlySpan<Value> Values => _values;

    public int Count => _values.Length;

    public ref readonly Value this[int index] => ref _values[index];

    /// <summary>Whether the caller gave this argument (null counts as given).</summary>
    public bool Has(int index) => index < _values.Length && !_values[index].IsUndefined;

    /// <summary>The argument as text, as the language converts it; null stays null.</summary>
    public string? Text(int index) => _values[index].IsNull ? null : Context.ToText(_values[index]);

    /// <summary>The argument as text, or a default where it was left out.</summary>
    public string? Text(int index, string? absent) => Has(index) ? Text(index) : absent;

    /// <summary>The argument as an int; an error at the argument when it is none.</summary>
    public int Int(int index) => Conversion.TryInt(_values[index], out var number) ? number : throw Unable(index, "int");

    public int Int(int index, int absent) => Has(index) ? Int(index) : absent;

    public double Double(int index) => Conversion.TryDouble(_values[index], out var number) ? number : throw Unable(index, "double");

    public bool Bool(int index, bool absent = false) => Has(index) ? Context.IsTrue(_values[index]) : absent;

    /// <summary>The argument as a date; null where it is null; an error when it is anything else (text is no date).</summary>
    public DateTime? Date(int index) =>
        _values[index].IsNull ? null : _values[index].Kind == ValueKind.Date ? _values[index].AsDate : throw Unable(index, "DateTime");

    public TimeSpan TimeSpan(int index) => _values[index].Kind == ValueKind.TimeSpan ? _values[index].AsTimeSpan : throw Unable(index, "TimeSpan");

    /// <summary>The argument as a list; null where it is null; text is the list of its characters only where a function says so.</summary>
    public ArrayValue? Array(int index) =>
        _values[index].IsNull ? null : _values[index].IsArray ? _values[index].AsArray : throw Unable(index, "IEnumerable");

    /// <summary>The argument as an object; null where it is null.</summary>
    public ObjectValue? Object(int index) =>
        _values[index].IsNull ? null : _values[index].Kind == ValueKind.Object ? _values[index].AsObject : throw Unable(index, "object");

    /// <summary>The culture named by an optional argument, else the culture of the render; an error for a name that is not known.</summary>
    public Culture Culture(int index) =>
        !Has(index) || _values[index].IsNull ? Context.Culture
        : Cultures.Culture.Find(Text(index)!) ?? throw ErrorAt(index, $"Culture is not supported. `{Text(index)}` is an invalid culture identifier.");

    /// <summary>A text that a function made; an error at the call where it is longer than <see cref="TemplateOptions.LimitToString"/>.</summary>
    public Value NewText(string? text)
    {
        if (text is not null) CheckLength(text.Length);
        return new Value(text);
    }

    /// <summary>Refuses a text of this length before it is made.</summary>
    public void CheckLength(long length)
    {
        var limit = Context.Options.LimitToString;
        if (limit > 0 && length > limit) throw Error($"The text exceeds LimitToString `{limit}`.", TemplateErrorCode.Limit);
    }

    /// <summary>Calls a function value with arguments, as `array.each` does.</summary>
    public Value Call(in Value function, params ReadOnlySpan<Value> values) => Context.Call(_site, function, values);

    /// <summary>An error at the call: <c>throw arguments.Error("…")</c>.</summary>
    public Exception Error(string message, TemplateErrorCode code = TemplateErrorCode.Evaluation) => _site.Fail(Context, -1, message, code);

    /// <summary>An error at one of the arguments.</summary>
    public Exception ErrorAt(int index, string message, TemplateErrorCode code = TemplateErrorCode.Evaluation) => _site.Fail(Context, index, message, code);

    private Exception Unable(int index, string type) => ErrorAt(index, $"Unable to convert type `{Conversion.TypeName(_values[index])}` to `{type}`");
}
