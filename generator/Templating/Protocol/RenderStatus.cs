namespace Mingzhang.Templating.Protocol;

/// <summary>How a render ended; the numbers are the exit codes.</summary>
enum RenderStatus
{
    Ok = 0,
    Parse = 1,
    Runtime = 2,
}
