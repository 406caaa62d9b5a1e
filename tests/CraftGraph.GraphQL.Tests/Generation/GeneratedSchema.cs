using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Sdl;

namespace CraftGraph.GraphQL.Tests.Generation;

/// <summary>A valid schema of every kind of type, and its text, in which extensions may tell a part.</summary>
internal sealed record GeneratedSchema(Schema Schema, string Sdl)
{
    /// <summary>Makes the next schema.</summary>
    public static GeneratedSchema Next(Choices choices)
    {
        var sdl = SyntaxPrinter.Print(new GeneratedDefinitions(choices).All());
        return new(SchemaBuilder.Build(sdl), sdl);
    }

    /// <inheritdoc/>
    public override string ToString() => Sdl;
}
