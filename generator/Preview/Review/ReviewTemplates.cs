using System.Text;
using Mingzhang.Templating.Hosting;

namespace Mingzhang.Preview.Review;

/// <summary>Gives the template engine the embedded templates of the review layer.</summary>
sealed class ReviewTemplates : ITemplateLoader
{
    const string Extension = ".sbn";

    public IEnumerable<string> Names => ["errors", "error-page", "findings", "panel", "report", "good", "no-good"];

    public TemplateSource? Find(string name) =>
        Names.Contains(name) ? new TemplateSource(name + Extension, Encoding.UTF8.GetString(ReviewAssets.Read(name + Extension))) : null;

    public IReadOnlyList<string> PlacesOf(string name) => [name + Extension];
}
