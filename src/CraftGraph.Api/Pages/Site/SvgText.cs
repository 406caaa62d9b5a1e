using CraftGraph.Api.Pages.Map;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace CraftGraph.Api.Pages.Site;

/// <summary>Text in a drawing: SVG's element <c>text</c>, whose name Razor takes for its own.</summary>
public sealed class SvgText : ComponentBase
{
    /// <summary>Its place from the left, in points.</summary>
    [Parameter, EditorRequired]
    public double X { get; set; }

    /// <summary>Its middle from the top, in points.</summary>
    [Parameter, EditorRequired]
    public double Y { get; set; }

    /// <summary>What it says.</summary>
    [Parameter, EditorRequired]
    public required string Text { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "x", MapView.Number(X));
        builder.AddAttribute(2, "y", MapView.Number(Y));
        builder.AddContent(3, Text);
        builder.CloseElement();
    }
}
