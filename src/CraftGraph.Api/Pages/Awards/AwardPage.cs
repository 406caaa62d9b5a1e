using System.Net;
using System.Text;
using System.Text.Json;
using CraftGraph.Api.Pages.Words;
using CraftGraph.Data.Model;

namespace CraftGraph.Api.Pages.Awards;

/// <summary>The page that tells a person how it stands with an award, without script or anything from elsewhere.</summary>
/// <param name="language">The language of the words; another stands in where they lack it.</param>
internal sealed class AwardPage(Language language)
{
    private readonly StringBuilder _html = new();

    /// <summary>Writes the page of an award.</summary>
    /// <param name="award">What the API answers about it.</param>
    public string Write(JsonElement award)
    {
        var status = Text(award, "status")!;
        var valid = status is "VALID" ? "valid" : "invalid";
        Begin(Say(AwardWords.Title));
        if (award.GetProperty("isDemonstration").GetBoolean())
        {
            _html.Append($"<p class=\"note\">{Say(AwardWords.Demonstration)}</p>");
        }

        _html.Append($"<p class=\"status {valid}\">{Say(AwardWords.Statuses[status])}</p><dl>");
        Entry(AwardWords.Label, Name(award.GetProperty("label")));
        Entry(AwardWords.Holder, $"{Name(award.GetProperty("producer"))}, {Name(award.GetProperty("producer").GetProperty("region"))}");
        Entry(AwardWords.Product, award.GetProperty("product") is { ValueKind: JsonValueKind.Object } product ? Name(product) : Say(AwardWords.AllProducts));
        Entry(AwardWords.Number, $"<bdi>{Encode(Text(award, "number"))}</bdi>");
        Entry(AwardWords.ValidFrom, Time(Text(award, "awardedOn")));
        Entry(AwardWords.ValidUntil, Text(award, "validUntil") is { } end ? Time(end) : Say(AwardWords.NoEnd));
        _html.Append($"</dl><h2>{Say(AwardWords.History)}</h2><ul>");
        foreach (var change in award.GetProperty("history").EnumerateArray())
        {
            _html.Append($"<li>{Time(Text(change, "effectiveOn"))} {Say(AwardWords.Events[Text(change, "kind")!])}");
            if (change.GetProperty("reason") is { ValueKind: JsonValueKind.Object } reason)
            {
                _html.Append($": {Encode(Text(reason, "value"))}");
            }

            _html.Append("</li>");
        }

        var address = Encode(Text(award, "verificationUrl"));
        _html.Append($"</ul><p><img src=\"{Encode(Text(award, "qrCodeUrl"))}\" alt=\"{address}\" width=\"160\" height=\"160\"></p>");
        _html.Append($"<p><a href=\"{address}/certificate\">{Say(AwardWords.Certificate)}</a></p>");
        return End();
    }

    /// <summary>Writes the page of a number that no award has.</summary>
    public string WriteNotFound()
    {
        Begin(Say(AwardWords.NotFound));
        return End();
    }

    private void Begin(string title)
    {
        // The language of the words decides the direction: where Amazigh lacks them, another stands in.
        var spoken = FallbackChain.Of(language).First(one => AwardWords.Title[one] is not null);
        _html.Append($$"""
            <!doctype html>
            <html lang="{{spoken.ToString().ToLowerInvariant()}}" dir="{{(spoken is Language.Ar ? "rtl" : "ltr")}}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>{{title}}</title>
            <style>
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark }
            dt { font-size: .85rem; opacity: .75 } dd { margin: 0 0 .5rem }
            .status { font-size: 1.4rem; font-weight: 600; padding: .5rem 1rem; border-radius: .3rem; color: #fff }
            .valid { background: #146c2e } .invalid { background: #a3211b } .note { border: 1px solid; padding: .5rem 1rem }
            img { background: #fff }
            </style>
            </head>
            <body>
            <h1>{{title}}</h1>

            """);
    }

    private string End() => _html.Append("</body>\n</html>\n").ToString();

    private void Entry(LocalizedText word, string html) => _html.Append($"<dt>{Say(word)}</dt><dd>{html}</dd>");

    private string Say(LocalizedText words) => Encode(words.Resolve(language));

    private static string Name(JsonElement named)
    {
        var name = named.GetProperty("name");
        return $"<bdi lang=\"{Text(name, "language")!.ToLowerInvariant()}\">{Encode(Text(name, "value"))}</bdi>";
    }

    private static string Time(string? day) => $"<time datetime=\"{day}\"><bdi>{day}</bdi></time>";

    private static string Encode(string? text) => WebUtility.HtmlEncode(text ?? "");

    private static string? Text(JsonElement of, string name) => of.GetProperty(name).GetString();
}
