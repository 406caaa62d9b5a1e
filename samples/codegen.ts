import type { CodegenConfig } from '@graphql-codegen/cli'

// The types of each operation's variables and answer, from the schema as it is published.
const typesOf = (sample: string) => ({
  [`${sample}/generated/`]: {
    documents: `${sample}/*.graphql`,
    preset: 'client' as const,
    presetConfig: { fragmentMasking: false },
    config: {
      documentMode: 'string',
      enumsAsTypes: true,
      strictScalars: true,
      useTypeImports: true,
      // As the values are in JSON.
      scalars: { Long: 'number', Decimal: 'number', DateTime: 'string', Date: 'string', LocalTime: 'string', URI: 'string', CountryCode: 'string' },
    },
  },
})

const config: CodegenConfig = {
  schema: '../schema.graphql',
  silent: true,
  generates: { ...typesOf('circuit-page'), ...typesOf('export-listing') },
}

export default config
