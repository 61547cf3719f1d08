using System.Text;
using Mingzhang.Diagnostics;

namespace Mingzhang.Commands;

/// <summary>Where the program speaks: two UTF-8 streams, a language, and whether a person is watching.</summary>
sealed class Terminal : IDisposable
{
    Terminal(TextWriter output, TextWriter error) => (Out, Error) = (output, error);

    public TextWriter Out { get; }

    public TextWriter Error { get; }

    /// <summary>The language that <c>MINGZHANG_LANG</c> or the site chooses.</summary>
    public Language Language { get; private set; }

    /// <summary>Whether <c>MINGZHANG_LANG</c> chose the language, so that a site does not change it.</summary>
    public bool LanguageIsChosen { get; private set; }

    public bool Colour { get; private init; }

    /// <summary>Whether progress is shown while a command works.</summary>
    public bool ShowsProgress { get; private init; }

    public static Terminal Open()
    {
        if (OperatingSystem.IsWindows()) UseUtf8OnWindows();
        var watched = !Console.IsErrorRedirected && !IsSet("CI") && Environment.GetEnvironmentVariable("TERM") != "dumb";
        var terminal = new Terminal(Writer(Console.OpenStandardOutput()), Writer(Console.OpenStandardError()))
        {
            Colour = watched && !IsSet("NO_COLOR") && (!OperatingSystem.IsWindows() || IsSet("WT_SESSION") || IsSet("TERM")),
            ShowsProgress = watched,
        };
        terminal.ReadLanguage(Environment.GetEnvironmentVariable("MINGZHANG_LANG"));
        return terminal;
    }

    /// <summary>A terminal that writes into texts, for tests.</summary>
    public static Terminal Of(TextWriter output, TextWriter error, Language language) => new(output, error) { Language = language, LanguageIsChosen = true };

    /// <summary>Follows <c>site.yml: language</c> where the environment said nothing.</summary>
    public void FollowSite(Language language)
    {
        if (!LanguageIsChosen) Language = language;
    }

    public string Say(string chinese, string english) => Language == Language.English ? english : chinese;

    public void Dispose()
    {
        Flush(Out);
        Flush(Error);
    }

    void ReadLanguage(string? name)
    {
        if (string.IsNullOrWhiteSpace(name)) return;
        LanguageIsChosen = true;
        Language = name.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Language.English : Language.Chinese;
    }

    static void UseUtf8OnWindows()
    {
        try
        {
            Console.OutputEncoding = Encoding.UTF8;
        }
        catch (IOException)
        {
            // No console: a redirected stream takes UTF-8 as it is.
        }
    }

    static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(false), 4096) { NewLine = "\n", AutoFlush = false };

    static bool IsSet(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));

    static void Flush(TextWriter writer)
    {
        try
        {
            writer.Flush();
        }
        catch (IOException)
        {
            // The reader went away, as `| head` does.
        }
    }
}
