/** What the dashboard's pages ask, with all that the schema has for them. */
export const DASHBOARD: Readonly<Record<string, { readonly query: string; readonly variables: object }>> = {
  Today: {
    query: `query Today {
      viewer { name roles openMode botanist { id name } }
      overview {
        openMode lastAskedAt plants { total onDisplay onLoan missing }
        extremes { hottest { ...Line } coldest { ...Line } wettest { ...Line } driest { ...Line } }
        plantsPerCountry { countryName plants } plantsPerBotanist { botanist { name } plants }
      }
      onDisplay: plants(filter: { status: [ON_DISPLAY] }) { totalCount }
      away: plants(filter: { status: [ON_LOAN, MISSING] }, first: 20) {
        totalCount
        nodes { id number name status statusSince botanist { id name } }
      }
      plants(first: 100, orderBy: { field: NAME }) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          ...PlantCard
          botanist { id name email }
          origin { id town countryCode countryName }
        }
      }
      botanists(first: 50) { nodes { id name email phone plants(first: 20) { totalCount nodes { id number name } } } }
      sweeps(first: 60) { nodes { minute startedAt finishedAt asked stored duplicate rejected away faulty failed } }
      rejections(first: 20, filter: { resolved: false }) { totalCount nodes { id plantNumber rule reason receivedAt } }
      storage { level share usedBytes capacityBytes daysToFull live { readings days } archive { readings days } }
      rateLimit { limit remaining cost resetAt }
    }
    fragment Line on Extreme { plant { id name } value takenAt }
    fragment PlantCard on Plant {
      id number name scientificName status statusSince
      image { url thumbnailUrl licenceName licenceUrl }
      latestReading { takenAt soilMoisture temperature lastWateredAt source }
    }`,
    variables: {},
  },
  Plant: {
    query: `query Plant($number: Int!, $from: DateTime!) {
      plant(number: $number) {
        id number name scientificName status statusSince cycle sunlight
        image { url thumbnailUrl licenceName licenceUrl }
        botanist { id name email phone }
        origin { id latitude longitude town countryName timeZone plants(first: 20) { nodes { id number name } } }
        latestReading { takenAt soilMoisture temperature lastWateredAt source }
        readings(from: $from, first: 1000) {
          totalCount complete
          coverage { from to source readings reason }
          pageInfo { hasNextPage endCursor }
          nodes { takenAt soilMoisture temperature lastWateredAt source }
        }
        ranges { soilMoisture { low high isDefault } temperature { low high isDefault } }
        series(range: { from: $from }, maxPoints: 600) {
          at every complete
          coverage { from to source readings reason }
          temperature { min mean max }
          soilMoisture { min mean max }
        }
        waterings(first: 20) { nodes { wateredAt source } }
        daily(range: { from: $from }) { day count temperature { min mean max } soilMoisture { min mean max } waterings }
        notes(first: 20) { nodes { text writtenAt author { name } } }
        statusChanges { at statusFrom statusTo botanistFrom { name } botanistTo { name } cause }
      }
      rejections(first: 20, filter: { plantNumber: $number }) { nodes { id rule reason payload receivedAt resolvedAt } }
    }`,
    variables: { number: 1, from: '2026-11-19T12:00:00Z' },
  },
  Archive: {
    query: `query Archive {
      storage { level share growthBytesPerDay daysToFull sampledAt }
      archiveDays(first: 31) {
        totalCount
        nodes { day label state version readings bytes verifiedAt prunedAt restoredAt failure files { key rows bytes sha256 } }
      }
    }`,
    variables: {},
  },
};
