using CraftGraph.Api.Languages;
using CraftGraph.Api.Pages.Answers;
using CraftGraph.Data.Model;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace CraftGraph.Api.Pages.Site;

/// <summary>A component that writes for the reader of a page.</summary>
public abstract class SiteView : ComponentBase
{
    /// <summary>The request for the page.</summary>
    [Parameter, EditorRequired]
    public required PageRequest Page { get; set; }

    /// <summary>How values are written for the reader.</summary>
    protected ReaderFormat Format => Page.Format;

    /// <summary>A word of the site as bare text, for attributes and titles.</summary>
    protected string Word(LocalizedText words) => words.Resolve(Page.Language) ?? "";

    /// <summary>A word of the site; where another language stands in for the page's, it says so.</summary>
    protected RenderFragment Say(LocalizedText words) => builder =>
    {
        var spoken = FallbackChain.Of(Page.Language).First(language => words[language] is not null);
        Write(builder, words[spoken]!, spoken == Page.Language ? null : spoken);
    };

    /// <summary>A text of the catalogue; where it is in another language than the page, it says so.</summary>
    protected RenderFragment Say(TextAnswer? text) => builder =>
    {
        if (text is not null)
        {
            Write(builder, text.Value, text.IsFallback ? text.In : null);
        }
    };

    /// <summary>The address of a page in the reader's language.</summary>
    protected string To(SiteSection section, string? slug = null) => section.Path(Page.Language, slug);

    /// <summary>An amount of money.</summary>
    protected string Money(MoneyAnswer money) => Format.Money(money.Amount, money.Currency);

    // Isolated, so that text in another direction does not move what stands beside it.
    private static void Write(RenderTreeBuilder builder, string text, Language? foreign)
    {
        if (foreign is not { } language)
        {
            builder.AddContent(0, text);
            return;
        }

        builder.OpenElement(1, "bdi");
        builder.AddAttribute(2, "lang", language.Tag());
        builder.AddContent(3, text);
        builder.CloseElement();
    }
}

/// <summary>A page: a component that shows what the API answered.</summary>
/// <typeparam name="TAnswer">The shape of the answer's data.</typeparam>
public abstract class PageView<TAnswer> : SiteView
{
    /// <summary>The answer's data.</summary>
    [Parameter, EditorRequired]
    public required TAnswer Answer { get; set; }
}
