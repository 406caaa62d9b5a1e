using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using CraftGraph.Api.Pages.Site;
using CraftGraph.Data.Model;
using CraftGraph.Data.Opening;

namespace CraftGraph.Api.Pages.Quotes;

/// <summary>The page on which a reader puts a request for a quote together: a basket, its prices in a market, and a sheet to send to the makers.</summary>
internal sealed class QuoteEndpoint(PageAsker asker, SiteEndpoint site, TimeProvider time)
{
    private const string Add = "add", Slug = "slug", Quantity = "quantity", Market = "market", Name = "name", Contact = "contact", Message = "message", Step = "step";
    private const int LongestMessage = 2000;

    // What the reader asks for is theirs alone.
    private const string NotKept = "private, no-store";

    private static readonly string LineOperation = OperationDocument.Load("QuoteLine");
    private static readonly string MarketsOperation = OperationDocument.Load("QuoteMarkets");

    /// <summary>Shows the basket.</summary>
    public Task ShowAsync(HttpContext context, Language language) =>
        ShowAsync(context, site.RequestOf(context, SiteSection.Quote, language), QuoteBasket.Read(context.Request), context.Request.Query[Market], sheet: null);

    /// <summary>Changes the basket and shows it, or shows the sheet.</summary>
    public async Task ChangeAsync(HttpContext context, Language language)
    {
        var page = site.RequestOf(context, SiteSection.Quote, language);
        if (!context.Request.HasFormContentType || IsFromElsewhere(context.Request))
        {
            await site.ShowProblemAsync(context, page, StatusCodes.Status400BadRequest);
            return;
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var basket = QuoteBasket.Read(context.Request);
        if (form[Add] is [{ } added])
        {
            basket.Set(added, NumberOf(form[Quantity]) ?? 1);
        }

        var (slugs, quantities) = (form[Slug], form[Quantity]);
        for (var i = 0; i < Math.Min(slugs.Count, quantities.Count); i++)
        {
            basket.Set(slugs[i] ?? "", NumberOf(quantities[i]) ?? 0);
        }

        basket.Write(context);
        if (form[Step] == "sheet" && basket.Lines.Count > 0)
        {
            await ShowAsync(context, page, basket, form[Market], SheetOf(form, basket));
            return;
        }

        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = new PathString(page.Path).ToUriComponent() + (form[Market] is [{ Length: > 0 } market] ? QueryString.Create(Market, market) : QueryString.Empty);
    }

    private async Task ShowAsync(HttpContext context, PageRequest page, QuoteBasket basket, string? market, QuoteSheet? sheet)
    {
        context.Response.Headers.CacheControl = NotKept;
        if (!await site.IsReadyAsync(context, page))
        {
            return;
        }

        var markets = (await asker.AskAsync(MarketsOperation, [], page.Language, SiteJson.Default.QuoteMarkets, context.RequestAborted)).Data?.Markets.Nodes ?? [];
        market = markets.Any(one => one.Slug == market) ? market : null;
        var lines = new List<QuoteLineView>();
        foreach (var (slug, quantity) in basket.Lines)
        {
            var variables = new JsonObject { ["slug"] = slug, ["quantity"] = quantity, ["market"] = market ?? "", ["hasMarket"] = market is not null };
            if ((await asker.AskAsync(LineOperation, variables, page.Language, SiteJson.Default.QuoteLine, context.RequestAborted)).Data?.Product is { } product)
            {
                lines.Add(new(product, quantity));
            }
        }

        await site.ShowAsync<QuotePage, QuoteAnswer>(context, page, new(market, markets, lines, sheet));
    }

    // The number follows from what is asked for, by whom and when: the same request has the same one.
    private QuoteSheet SheetOf(IFormCollection form, QuoteBasket basket)
    {
        var day = MoroccanTime.ToLocal(time.GetUtcNow().UtcDateTime).Day;
        var (name, contact) = (TextOf(form[Name]) ?? "", TextOf(form[Contact]) ?? "");
        var asked = $"{day:O}\n{name}\n{contact}\n{string.Join('\n', basket.Lines)}";
        var number = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(asked)).AsSpan(0, 4));
        return new(string.Create(CultureInfo.InvariantCulture, $"{day:yyyyMMdd}-{number}"), day, name, contact, TextOf(form[Message]));
    }

    // A browser says where a form comes from; other clients have no basket that a foreign page could change.
    private static bool IsFromElsewhere(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin" or "none");

    private static string? TextOf(string? text) =>
        text?.Trim() is { Length: > 0 } trimmed ? trimmed.Length <= LongestMessage ? trimmed : trimmed[..LongestMessage] : null;

    private static int? NumberOf(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
