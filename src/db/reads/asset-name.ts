/** The newest name of an asset, where no match says which version is meant; null while none is known. */
export function assetName(assetId: string): string {
  return `(select a.name from assets a where a.asset_id = ${assetId} and a.name is not null
    order by a.fetched_at desc nulls last, a.version_id limit 1)`;
}
