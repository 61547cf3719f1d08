using Microsoft.Playwright;

namespace Mingzhang.Tests.Browser;

/// <summary>Chooses a display setting as a reader does: by its label.</summary>
static class Display
{
    /// <param name="setting">standard, large, elder or contrast</param>
    public static Task SetAsync(IPage page, string setting) =>
        page.EvaluateAsync("id => { const e = document.getElementById(id); if (!e.checked) document.querySelector('label[for=' + id + ']').click() }", setting);
}
