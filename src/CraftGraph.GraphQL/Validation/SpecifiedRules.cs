using CraftGraph.GraphQL.Validation.Rules;

namespace CraftGraph.GraphQL.Validation;

/// <summary>The table of contents of the specification's chapter on validation.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Validation"/>.</remarks>
internal static class SpecifiedRules
{
    /// <summary>A fresh instance of every rule, in the order of the chapter, for one document.</summary>
    public static IReadOnlyList<ValidationRule> Create() =>
    [
        // Documents
        new ExecutableDefinitionsRule(),

        // Operations
        new OperationTypeExistenceRule(),
        new OperationNameUniquenessRule(),
        new LoneAnonymousOperationRule(),
        new SingleRootFieldRule(),

        // Fields
        new FieldSelectionsRule(),
        new FieldSelectionMergingRule(),
        new LeafFieldSelectionsRule(),

        // Arguments
        new ArgumentNamesRule(),
        new ArgumentUniquenessRule(),
        new RequiredArgumentsRule(),

        // Fragments
        new FragmentNameUniquenessRule(),
        new FragmentSpreadTypeExistenceRule(),
        new FragmentsOnCompositeTypesRule(),
        new FragmentsMustBeUsedRule(),
        new FragmentSpreadTargetDefinedRule(),
        new FragmentSpreadsMustNotFormCyclesRule(),
        new FragmentSpreadIsPossibleRule(),

        // Values
        new ValuesOfCorrectTypeRule(),
        new InputObjectFieldNamesRule(),
        new InputObjectFieldUniquenessRule(),
        new InputObjectRequiredFieldsRule(),

        // Directives
        new DirectivesAreDefinedRule(),
        new DirectivesAreInValidLocationsRule(),
        new DirectivesAreUniquePerLocationRule(),
        new DeferAndStreamOnValidRootFieldRule(),
        new DeferAndStreamOnValidOperationsRule(),
        new DeferAndStreamLabelsUniqueRule(),
        new StreamOnListFieldsRule(),

        // Variables
        new VariableUniquenessRule(),
        new VariablesAreInputTypesRule(),
        new VariableTypeExistenceRule(),
        new AllVariableUsesDefinedRule(),
        new AllVariablesUsedRule(),
        new AllVariableUsagesAreAllowedRule(),

        // Introspection
        new MaximumIntrospectionDepthRule(),
    ];
}
