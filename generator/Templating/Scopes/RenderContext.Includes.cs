using System.Runtime.InteropServices;
using System.Text;
using Mingzhang.Templating.Hosting;
using Mingzhang.Templating.Nodes;
using Mingzhang.Templating.Output;
using Mingzhang.Templating.Syntax;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Scopes;

/// <summary>Includes and captures.</summary>
public sealed partial class RenderContext
{
    private readonly List<SourceSpan> _includes = [];
    private readonly Stack<Utf8Output> _freeOutputs = new();

    private List<TemplateLocation> IncludeChain()
    {
        var chain = new List<TemplateLocation>(_includes.Count);
        for (var i = _includes.Count - 1; i >= 0; i--) chain.Add(_includes[i].Location);
        return chain;
    }

    /// <summary>Lets a scratch buffer take the output, and answers the buffer before it.</summary>
    internal Utf8Output BeginCapture()
    {
        var outer = Writer.Output;
        Writer.Output = _freeOutputs.TryPop(out var free) ? free : new Utf8Output(1024);
        return outer;
    }

    internal RenderedText EndCapture(Utf8Output outer) => new(TakeCapture(outer, static output =>
    {
        var copy = GC.AllocateUninitializedArray<byte>(output.Length);
        output.Written.CopyTo(copy);
        return copy;
    }));

    private T TakeCapture<T>(Utf8Output outer, Func<Utf8Output, T> take)
    {
        var scratch = Writer.Output;
        Writer.Output = outer;
        var result = take(scratch);
        scratch.Clear();
        _freeOutputs.Push(scratch);
        return result;
    }

    /// <summary>Writes what a body writes for an object, or what it wrote for it before.</summary>
    private void WriteKept(Node site, CallArguments arguments, Body? body)
    {
        if (arguments.Items is not [{ Name: null, IsSpread: false, Value: var owner }] || body is null)
            throw Fail(site.Span, "Write `wrap kept x`, with one object of the model, and what it keeps up to `end`.");
        var value = owner.Eval(this);
        if (value.Kind != ValueKind.Object || value.Reference is ObjectValue)
            throw Fail(owner.Span, $"Unexpected type `{Conversion.TypeName(value)}`: only for an object of the model can something be kept.");
        if (Writer.Indent is { Length: > 0 })
        {
            body.Exec(this);
            return;
        }

        var texts = Engine.Kept.GetOrCreateValue(value.Reference!);
        if (texts.Find(body) is not { } utf8)
        {
            var outer = BeginCapture();
            body.Exec(this);
            utf8 = TakeCapture(outer, static output => output.Written.ToArray());
            texts.Add(body, utf8);
        }

        Writer.Write(utf8);
    }

    /// <summary>Stops a render whose output is too long.</summary>
    internal void CheckOutput(SourceSpan at)
    {
        if (!CanWriteMore(at)) throw new OutputCutException();
    }

    /// <summary>Whether the output has grown beyond the length that is known to be allowed.</summary>
    internal bool IsOutputCheckDue => Writer.Output.Length > Writer.Output.KnownGood;

    private Value TextValue(Utf8Output outer) =>
        TakeCapture<Value>(outer, Options.EscapeHtml
            ? static output => Value.Safe(Encoding.UTF8.GetString(output.Written))
            : static output => new Value(Encoding.UTF8.GetString(output.Written)));

    private Value Include(Node site, List<Value> values, List<(string Name, Value Value)>? named)
    {
        var template = FindInclude(site, values);
        var outer = BeginCapture();
        RunIsolated(site, template, CollectionsMarshal.AsSpan(values), named);
        return TextValue(outer);
    }

    /// <summary>An include as a statement: it is written as it runs, unless its lines must be indented.</summary>
    internal void WriteInclude(Node site, Node? from, CallArguments arguments)
    {
        if (from is null && PendingPipe is not null)
        {
            from = PendingPipe;
            PendingPipe = null;
        }

        PendingBlock = null;
        var values = Gather((FunctionValue)IncludeFunction.Include.Reference!, from, arguments.Items, out var named);
        WriteInclude(site, FindInclude(site, values), CollectionsMarshal.AsSpan(values), named);
    }

    /// <summary>Writes a template with its arguments; the first is its name.</summary>
    internal void WriteInclude(Node site, Template template, ReadOnlySpan<Value> values, List<(string Name, Value Value)>? named)
    {
        PendingBlock = null;
        if (Writer.Indent is { Length: > 0 })
        {
            WriteIndented(site, template, values, named);
            return;
        }

        var indent = Writer.Indent;
        var wasAtLineStart = Writer.IsAtLineStart;
        var length = Writer.Output.Length;
        if (indent is not null) Writer.IsAtLineStart = false;
        Writer.Indent = null;
        RunTemplate(site, template, values, named);
        Writer.Indent = indent;
        if (Writer.Output.Length == length) Writer.IsAtLineStart = wasAtLineStart;
        else Writer.IsAtLineStart = Writer.Output.Written[^1] == (byte)'\n';
    }

    private void WriteIndented(Node site, Template template, ReadOnlySpan<Value> values, List<(string Name, Value Value)>? named)
    {
        var outer = BeginCapture();
        RunIsolated(site, template, values, named);
        TakeCapture(outer, scratch =>
        {
            Writer.Write(scratch.Written);
            return true;
        });
    }

    private void RunIsolated(Node site, Template template, ReadOnlySpan<Value> values, List<(string Name, Value Value)>? named)
    {
        var indent = Writer.Indent;
        var wasAtLineStart = Writer.IsAtLineStart;
        if (indent is not null) Writer.IsAtLineStart = false;
        Writer.Indent = null;
        RunTemplate(site, template, values, named);
        Writer.Indent = indent;
        Writer.IsAtLineStart = wasAtLineStart;
    }

    private void RunTemplate(Node site, Template template, ReadOnlySpan<Value> values, List<(string Name, Value Value)>? named)
    {
        // Scriban counts the call and the template that it runs.
        EnterRecursion(site.Span);
        EnterRecursion(site.Span);
        EnsureSlots();
        _includes.Add(site.Span);
        PushLocals(template.Locals);
        Locals.SetArguments(values, named);
        if (named is not null)
        {
            foreach (var (name, value) in named) Locals.Set(name, value);
        }

        var pipe = PendingPipe;
        PendingPipe = null;
        template.Run(this);
        PendingPipe = pipe;
        PopLocals();
        _includes.RemoveAt(_includes.Count - 1);
        LeaveRecursion();
        LeaveRecursion();
    }

    private Template FindInclude(Node site, List<Value> values)
    {
        if (values.Count == 0) throw Fail(site.Span, "Expecting at least the name of the template to include for the <include> function");
        return FindInclude(site, ToText(values[0]));
    }

    internal Template FindInclude(Node site, string name)
    {
        if (name.Length == 0) throw Fail(site.Span, "Include template name cannot be null or empty");
        try
        {
            if (Engine.TryLoad(name, out var template)) return template;
        }
        catch (TemplateException broken) when (broken.IsParseError)
        {
            throw BrokenInclude(site, name, broken);
        }

        if (Engine.Loader is null)
            throw Fail(site.Span, $"Unable to include <{name}>. No TemplateLoader registered in TemplateContext.TemplateLoader", TemplateErrorCode.IncludeNotFound);
        var places = Engine.Loader.PlacesOf(name);
        var hint = places.Count > 0 ? $"Looked in: {string.Join(", ", places)}." : null;
        if (Suggestion.For(name, Engine.Loader.Names) is { } meant) hint = hint is null ? meant : hint + " " + meant;
        throw Fail(site.Span, $"Unexpected exception while creating template from path `{name}`", TemplateErrorCode.IncludeNotFound, hint);
    }

    private TemplateException BrokenInclude(Node site, string name, TemplateException broken)
    {
        var message = new StringBuilder($"Error while parsing template `{name}` Parser messages:\n ");
        foreach (var error in broken.Errors) message.Append(error).Append('\n');
        var at = ErrorBuilder.Build(TemplateErrorCode.Syntax, site.Span, message.ToString(), IncludeChain());
        return new TemplateException([at with { Causes = broken.Errors }], isParseError: false);
    }

    private Value IncludeJoin(Node site, List<Value> values, List<(string Name, Value Value)>? named)
    {
        if (values.Count < 2) throw Fail(site.Span, "Expecting at least the separator and components to include for the <include_join> function.");
        if (!values[0].IsArray) return Value.EmptyText;
        var names = new List<string>();
        for (var i = 0; i < values[0].AsArray.Count; i++)
        {
            if (ToText(values[0].AsArray[i]) is { Length: > 0 } name) names.Add(name);
        }

        var separator = Component(site, values, named, 1);
        var start = Component(site, values, named, 2);
        var end = Component(site, values, named, 3);
        var outer = BeginCapture();
        Writer.Output.Write(start);
        for (var i = 0; i < names.Count; i++)
        {
            if (i > 0) Writer.Output.Write(separator);
            RunIsolated(site, FindInclude(site, names[i]), CollectionsMarshal.AsSpan(values), named);
        }

        Writer.Output.Write(end);
        return TextValue(outer);
    }

    /// <summary>A separator, beginning or end: text, or with `tpl:` a template.</summary>
    private byte[] Component(Node site, List<Value> values, List<(string Name, Value Value)>? named, int index)
    {
        if (index >= values.Count) return [];
        var text = ToText(values[index]);
        if (!text.StartsWith("tpl:", StringComparison.Ordinal))
            return Encoding.UTF8.GetBytes(Options.EscapeHtml && !values[index].IsSafe ? HtmlEscaping.Escape(text) : text);
        var outer = BeginCapture();
        RunIsolated(site, FindInclude(site, text[4..]), CollectionsMarshal.AsSpan(values), named);
        return TakeCapture(outer, static output => output.Written.ToArray());
    }
}
