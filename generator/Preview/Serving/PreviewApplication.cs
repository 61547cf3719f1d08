using System.Buffers;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Mingzhang.Diagnostics;
using Mingzhang.Output;
using Mingzhang.Preview.Review;
using Mingzhang.Publishing;

namespace Mingzhang.Preview.Serving;

/// <summary>
/// Answers requests from the newest edition. No path of a request ever reaches the file system: an address is looked up among the
/// outputs of the plan, or there is nothing there.
/// </summary>
sealed class PreviewApplication(EditionFeed feed, ReviewPages review, string basePath, CancellationToken stopping) : IHttpApplication<HttpContext>
{
    const string Review = "/_review/";
    const string Good = "good/";
    const string NotFound = "404.html";

    /// <summary>Set when the server listens; part of every address that it answers to.</summary>
    public int Port { get; set; }

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }

    public async Task ProcessRequestAsync(HttpContext context)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, context.RequestAborted);
        try
        {
            await AnswerAsync(context, either.Token);
        }
        catch (Exception fault) when (either.IsCancellationRequested && fault is OperationCanceledException or IOException)
        {
            context.Abort();
        }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            var finding = ProgramFault.Of(new("预览", "making the preview"), default, fault);
            await SayAsync(context.Response, StatusCodes.Status500InternalServerError, $"{finding.Rule} {finding.Message.Chinese}\n{finding.Message.English}", CancellationToken.None);
        }
    }

    async Task AnswerAsync(HttpContext context, CancellationToken cancelled)
    {
        var (request, response) = (context.Request, context.Response);
        RequestGuard.Harden(response.Headers);
        if (RequestGuard.Check(request, Port) is { } refusal)
        {
            if (refusal.Status == StatusCodes.Status405MethodNotAllowed) response.Headers.Allow = "GET, HEAD";
            await SayAsync(response, refusal.Status, refusal.Reason, cancelled);
            return;
        }
        if (RequestPath.Read(context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget) is not { } path)
        {
            await SayAsync(response, StatusCodes.Status400BadRequest, "The address is malformed.", cancelled);
        }
        else if (path.StartsWith(Review, StringComparison.Ordinal)) await AnswerReviewAsync(context, path[Review.Length..], cancelled);
        else if (path.StartsWith(basePath, StringComparison.Ordinal)) await AnswerSiteAsync(context, path[basePath.Length..], cancelled);
        else if (path == "/" || path + "/" == basePath) Redirect(response, basePath);
        else await SayAsync(response, StatusCodes.Status404NotFound, $"The site lies at {basePath}", cancelled);
    }

    async Task AnswerReviewAsync(HttpContext context, string path, CancellationToken cancelled)
    {
        var response = context.Response;
        if (path == "events" && HttpMethods.IsGet(context.Request.Method))
        {
            await EventStream.SendAsync(response, feed, cancelled);
            return;
        }
        if (ReviewAssets.Find(path) is { } asset)
        {
            await SendAsync(response, StatusCodes.Status200OK, ContentTypes.Of(path), asset, cancelled);
            return;
        }
        var edition = await feed.NewestAsync(cancelled);
        if (path.StartsWith(Good, StringComparison.Ordinal)) await AnswerGoodAsync(response, edition, path[Good.Length..], cancelled);
        else if (review.Find(path, context.Request.Query, edition) is { } page) await SendAsync(response, StatusCodes.Status200OK, ContentTypes.Html, page, cancelled);
        else await SayAsync(response, StatusCodes.Status404NotFound, "There is no such page.", cancelled);
    }

    /// <summary>The site as it was before the errors. Its links are relative, so that one gets around in it.</summary>
    async Task AnswerGoodAsync(HttpResponse response, Edition edition, string path, CancellationToken cancelled)
    {
        var file = IndexOf(path);
        if (edition.LastGood is not { } good || !good.Files.TryGetValue(file, out var job))
        {
            await SendAsync(response, StatusCodes.Status404NotFound, ContentTypes.Html, review.NoGood(edition), cancelled);
            return;
        }
        var (content, fault) = Make(job);
        if (IsPage(file)) content = PageDresser.Dress(content ?? [], "", edition.Version, fault is null ? review.GoodBanner(edition, file, basePath) : review.Errors(edition, file, fault));
        await SendAsync(response, StatusCodes.Status200OK, ContentTypes.Of(file), content ?? [], cancelled);
    }

    async Task AnswerSiteAsync(HttpContext context, string path, CancellationToken cancelled)
    {
        var response = context.Response;
        var edition = await feed.NewestAsync(cancelled);
        var file = IndexOf(path);
        if (edition.Files.TryGetValue(file, out var job))
        {
            await AnswerFileAsync(response, edition, job, StatusCodes.Status200OK, cancelled);
        }
        else if (edition.Files.ContainsKey(file + "/index.html"))
        {
            Redirect(response, $"{basePath}{file}/");
        }
        else if (edition.HasErrors && IsPage(file))
        {
            // The page may be there again as soon as the errors are mended.
            await SendAsync(response, StatusCodes.Status200OK, ContentTypes.Html, review.ErrorPage(edition, file, null), cancelled);
        }
        else if (edition.Files.TryGetValue(NotFound, out var notFound))
        {
            await AnswerFileAsync(response, edition, notFound, StatusCodes.Status404NotFound, cancelled);
        }
        else
        {
            await SayAsync(response, StatusCodes.Status404NotFound, "There is no such page.", cancelled);
        }
    }

    async Task AnswerFileAsync(HttpResponse response, Edition edition, OutputJob job, int status, CancellationToken cancelled)
    {
        var file = job.Path.Text;
        var (content, fault) = Make(job);
        if (!IsPage(file))
        {
            if (content is not null) await SendAsync(response, status, ContentTypes.Of(file), content, cancelled);
            else await SayAsync(response, StatusCodes.Status500InternalServerError, fault!.Message.In(edition.Language), cancelled);
            return;
        }
        if (content is null) content = review.ErrorPage(edition, file, fault);
        else
        {
            if (file == NotFound) content = PageDresser.Rebase(content, edition.PublishedBase, basePath);
            content = PageDresser.Dress(content, file, edition.Version, edition.HasErrors ? review.Errors(edition, file, null) : null);
        }
        await SendAsync(response, status, ContentTypes.Html, content, cancelled);
    }

    static (byte[]? Content, Finding? Fault) Make(OutputJob job)
    {
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        try
        {
            job.Write(buffer);
            return (buffer.WrittenSpan.ToArray(), null);
        }
        catch (FindingException fault)
        {
            return (null, fault.Finding);
        }
        catch (Exception fault)
        {
            return (null, ProgramFault.Of(new($"生成 {job.Path} 时", $"making {job.Path}"), default, fault));
        }
    }

    static string IndexOf(string path) => path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;

    static bool IsPage(string file) => file.EndsWith(".html", StringComparison.Ordinal);

    static void Redirect(HttpResponse response, string address)
    {
        response.StatusCode = StatusCodes.Status302Found;
        response.Headers.Location = address;
    }

    static Task SayAsync(HttpResponse response, int status, string text, CancellationToken cancelled) =>
        SendAsync(response, status, ContentTypes.Text, System.Text.Encoding.UTF8.GetBytes(text + "\n"), cancelled);

    static async Task SendAsync(HttpResponse response, int status, string type, byte[] content, CancellationToken cancelled)
    {
        response.StatusCode = status;
        response.ContentType = type;
        response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(response.HttpContext.Request.Method)) await response.Body.WriteAsync(content, cancelled);
    }
}
