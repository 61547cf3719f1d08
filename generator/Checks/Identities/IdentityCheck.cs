namespace Mingzhang.Checks.Identities;

/// <summary>
/// Runs the equations of the standard (ARI and XTB). A wrong figure is told once, at its root; what depends on it is counted as
/// blocked. Differences that rounding explains are folded into one information a table.
/// </summary>
sealed class IdentityCheck : ICheck
{
    public string Name => "equations";

    public void Run(CheckContext context) => context.Identities = new IdentityRun(context).Run();
}
