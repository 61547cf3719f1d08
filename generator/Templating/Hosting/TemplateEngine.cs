using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Mingzhang.Templating.Nodes;
using Mingzhang.Templating.Parsing;
using Mingzhang.Templating.Scopes;
using Mingzhang.Templating.Syntax;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Hosting;

/// <summary>Parses templates and keeps those that are included. One engine serves any number of threads.</summary>
public sealed class TemplateEngine(TemplateOptions options, ITemplateLoader? loader = null)
{
    private readonly ConcurrentDictionary<string, Template> _loaded = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<RenderContext> _contexts = [];
    private readonly Dictionary<string, Value> _globals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FixedTexts> _fixedTexts = new(StringComparer.Ordinal);

    public TemplateOptions Options => options;

    internal ITemplateLoader? Loader => loader;

    internal NameTable Names { get; } = new();

    /// <summary>What is kept for the objects of the models, as long as they live.</summary>
    internal ConditionalWeakTable<object, KeptTexts> Kept { get; } = [];

    internal IEnumerable<string> GlobalNames => _globals.Keys;

    /// <summary>Adds a global value or function of the host, below the model and above the built-in names. Only before the first render.</summary>
    public void AddGlobal(string name, Value value) => _globals[name] = value;

    /// <summary>Adds texts whose name always means them, unless a model or a template gives it another meaning. Only before the first template is parsed.</summary>
    public void AddTexts(string name, FixedTexts texts)
    {
        _fixedTexts[name] = texts;
        AddGlobal(name, new Value(texts));
    }

    /// <summary>Adds <c>kept</c>, for models of which several pages show the same objects. Only before the first render.</summary>
    public void AddKept() => AddGlobal("kept", KeptFunction.Kept);

    internal bool TryGetGlobal(string name, out Value value) => _globals.TryGetValue(name, out value);

    /// <summary>Reads a template; <see cref="TemplateException"/> with all its errors when it cannot.</summary>
    public Template Parse(string text, string? file = null, TemplateMode mode = TemplateMode.Template) =>
        Parse(new SourceText(file ?? "<input>", text), mode, localsByName: false);

    /// <summary>The template of a name, through the loader, parsed once.</summary>
    /// <exception cref="FileNotFoundException">the loader knows no such template</exception>
    public Template Load(string name) => TryLoad(name, out var template) ? template : throw new FileNotFoundException($"No template is named {name}.", name);

    internal bool TryLoad(string name, [NotNullWhen(true)] out Template? template)
    {
        if (_loaded.TryGetValue(name, out template)) return true;
        if (loader?.Find(name) is not { } source) return false;
        template = _loaded.GetOrAdd(name, Parse(source.Text, source.File));
        return true;
    }

    internal Template ParseForEval(string text, bool asTemplate) =>
        Parse(new SourceText("<input>", text), asTemplate ? TemplateMode.Template : TemplateMode.Script, localsByName: true);

    private Template Parse(SourceText source, TemplateMode mode, bool localsByName)
    {
        var parsed = Parser.Parse(source, mode, options.ExpressionDepthLimit);
        if (parsed.Errors.Count > 0) throw new TemplateException(parsed.Errors, isParseError: true);
        return new Template(this, source.File, Compiler.Compile(source, parsed.Page, Names, options, _fixedTexts, localsByName));
    }

    internal RenderContext RentContext() => _contexts.TryTake(out var context) ? context : new RenderContext(this);

    internal void ReturnContext(RenderContext context) => _contexts.Add(context);
}
