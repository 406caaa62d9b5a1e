using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace CraftGraph.Api.Pages.Map;

/// <summary>A number on a map: SVG's element <c>text</c>, whose name Razor takes for its own.</summary>
public sealed class MapLabel : ComponentBase
{
    /// <summary>The middle, in points from the left.</summary>
    [Parameter, EditorRequired]
    public double X { get; set; }

    /// <summary>The middle, in points from the top.</summary>
    [Parameter, EditorRequired]
    public double Y { get; set; }

    /// <summary>The number.</summary>
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
