using Mingzhang.Templating.Nodes;
using Mingzhang.Templating.Output;
using Mingzhang.Templating.Scopes;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Hosting;

/// <summary>A parsed template: immutable, shared by threads.</summary>
public sealed class Template
{
    private readonly TemplateEngine _engine;
    private readonly CompiledPage _page;

    internal Template(TemplateEngine engine, string file, CompiledPage page)
    {
        _engine = engine;
        _page = page;
        File = file;
    }

    public string File { get; }

    internal LocalTable Locals => _page.Locals;

    internal Node? SingleExpression => _page.SingleExpression;

    /// <summary>
    /// Renders into a buffer. The model is a .NET object (its public properties become snake-case globals), an
    /// <see cref="ObjectValue"/>, a dictionary with string keys, or null. After an error the buffer is as long as before.
    /// </summary>
    /// <exception cref="TemplateException">one error, with its place</exception>
    public void Render(object? model, Utf8Output output)
    {
        var context = _engine.RentContext();
        var length = output.Length;
        try
        {
            context.Begin(model, output);
            context.PushLocals(Locals);
            RunFrontMatter(context);
            Run(context);
            context.CutOutput();
        }
        catch (OutputCutException)
        {
            context.CutOutput();
        }
        catch (TemplateException)
        {
            output.Truncate(length);
            throw;
        }

        _engine.ReturnContext(context);
    }

    /// <summary>Renders to a string.</summary>
    /// <exception cref="TemplateException">one error, with its place</exception>
    public string Render(object? model)
    {
        var output = new Utf8Output();
        Render(model, output);
        return output.ToString();
    }

    /// <summary>Runs the page in the current scopes; what it returns is written behind its text.</summary>
    internal void Run(RenderContext context)
    {
        if (_page.Body.Exec(context) != Flow.Return) return;
        var value = context.ReturnValue;
        context.ReturnValue = default;
        ValueText.Write(context, value, context.Writer);
    }

    /// <summary>The front matter sets variables; what it writes is dropped.</summary>
    private void RunFrontMatter(RenderContext context)
    {
        if (_page.FrontMatter is null) return;
        var outer = context.BeginCapture();
        _page.FrontMatter.Exec(context);
        context.EndCapture(outer);
        context.ReturnValue = default;
        context.Writer.IsAtLineStart = false;
    }
}
