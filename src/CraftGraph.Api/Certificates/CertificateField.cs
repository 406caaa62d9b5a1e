using System.Linq.Expressions;
using CraftGraph.Api.Clock;
using CraftGraph.Api.Labels;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.Cost;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.Api.Certificates;

/// <summary>The field <c>certificate</c> of an award: what holds of it today, signed.</summary>
internal sealed class CertificateField() : EntityField("certificate")
{
    /// <summary>No key of the host can sign.</summary>
    public const string KeyMissing = "SIGNING_KEY_MISSING";

    // A signature takes about as long as ten statements of a row each.
    private const double Weight = 20;

    protected override GraphQLType GetOutputType(EntitySchema schema) => SpecifiedScalars.String;

    protected override IReadOnlyList<DirectiveNode> CreateDirectives(EntitySchema schema) => [CostDirectives.Weigh(Weight)];

    protected override Output Compile(FieldPlan plan, Expression source, RowCompiler compiler)
    {
        var today = compiler.List.Parameter(ValueSource.From(context => RequestTime.DayOf(context)), typeof(DateOnly));
        return new CertificateOutput(plan, new()
        {
            Number = Column(award => award.Number),
            Status = compiler.Column(ExpressionComposer.Inline(AwardValidity.Status, source, today)),
            AwardedOn = Column(award => award.AwardedOn),
            ValidUntil = compiler.Column(ExpressionComposer.Inline(AwardValidity.ValidUntil, source, today)),
            IsDemonstration = Column(award => award.IsDemonstration),
            Label = Named(award => award.Label),
            Holder = Named(award => award.Producer),
            Product = Named(award => award.Product!),
        });

        int Column<T>(Expression<Func<LabelAward, T>> expression) => compiler.Column(ExpressionComposer.Inline(expression, source));

        CertificateColumns.Named Named<T>(Expression<Func<LabelAward, T>> entity)
            where T : NamedFact
        {
            var named = ExpressionComposer.Inline(entity, source);
            var name = Expression.Property(named, nameof(NamedFact.Name));
            return new(
                compiler.Column(Expression.Property(named, nameof(NamedFact.Slug))),
                [.. Enum.GetNames<Language>().Select(language => (language.ToLowerInvariant(), compiler.Column(Expression.Property(name, language))))]);
        }
    }

    private sealed class CertificateOutput(FieldPlan plan, CertificateColumns columns) : Output
    {
        public override OutputResult Write(RowReader? row, WriteScope scope)
        {
            var operation = scope.Operation;
            var issuer = CertificateIssuer.Of(operation.Services);
            if (issuer.Keys.Signing is not { } key)
            {
                operation.Errors.Add(new()
                {
                    Message = "The host has no key that signs certificates; its setting Certificates:Keys names one.",
                    Code = KeyMissing,
                    Locations = plan.LocationsIn(operation.Variables),
                    Path = [.. scope.Writer.Path.ToList(), plan.ResponseName],
                });
                return OutputResult.Null;
            }

            scope.Writer.WriteString(key.Sign(columns.WriteClaims(row!, issuer.Address, RequestTime.DayOf(operation))));
            return OutputResult.Written;
        }
    }
}
