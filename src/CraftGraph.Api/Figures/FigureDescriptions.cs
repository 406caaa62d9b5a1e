using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Figures;

/// <summary>The enum <c>KeyFigureUnit</c>.</summary>
internal static class FigureDescriptions
{
    public static EnumDescription<KeyFigureUnit> Unit { get; } = new(
        "What a figure, a target or a quantity counts.",
        new Dictionary<KeyFigureUnit, string>
        {
            [KeyFigureUnit.Persons] = "People.",
            [KeyFigureUnit.Units] = "Units of production.",
            [KeyFigureUnit.MoroccanDirhams] = "Moroccan dirhams, whole ones and not millions.",
            [KeyFigureUnit.Percent] = "Parts of a hundred.",
            [KeyFigureUnit.Projects] = "Projects of a plan.",
            [KeyFigureUnit.Axes] = "Axes of a plan.",
            [KeyFigureUnit.Cooperatives] = "Cooperatives.",
            [KeyFigureUnit.Shops] = "Shops and workshops.",
            [KeyFigureUnit.Trades] = "Trades.",
            [KeyFigureUnit.Marks] = "Marks and labels.",
            [KeyFigureUnit.Firms] = "Firms.",
            [KeyFigureUnit.Holders] = "Holders of a label.",
            [KeyFigureUnit.Jobs] = "Jobs.",
            [KeyFigureUnit.Graduates] = "People who completed a training.",
            [KeyFigureUnit.Premises] = "Premises for artisans.",
            [KeyFigureUnit.UsDollars] = "Dollars of the United States.",
        });
}
