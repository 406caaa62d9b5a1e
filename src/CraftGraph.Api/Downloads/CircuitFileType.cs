using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.Api.Downloads;

/// <summary>GraphQL type <c>CircuitFile</c>.</summary>
internal sealed class CircuitFileType : ValueType<CircuitFile>
{
    protected override void Describe(FieldsDescriptor<CircuitFile> type)
    {
        type.Describe("A file of a circuit. It has no time of its making, so that it is the same, byte for byte, until something in it changes.");
        type.Add(new AddressField()).Describe("Where it is, in the languages asked for. It takes `If-None-Match` and `Range`.");
        type.Field("fileName", file => file.FileName).Describe("A name to store it under.");
        type.Field("mediaType", file => file.MediaType).Describe("Its media type.");
        type.Field("size", file => file.Size).Describe("How many bytes it has.");
        type.Field("sha256", file => file.Sha256).Describe("SHA-256 of its bytes, 64 hexadecimal digits in lower case; quoted, it is its `ETag`.");
        type.Field("version", file => file.Version).Describe("Its version: the same for the same bytes, and another for others.");
    }

    private sealed class AddressField() : EntityField("url")
    {
        private static readonly Expression<Func<CircuitFile, string>> Address = file => file.Url;

        protected override GraphQLType GetOutputType(EntitySchema schema) => new NonNullType(ExtendedScalars.Uri);

        protected override Output Compile(FieldPlan plan, Expression source, RowCompiler compiler) =>
            compiler.CompileLeaf(ExpressionComposer.Inline(Address, source));
    }
}
