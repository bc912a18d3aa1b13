import { fileURLToPath } from "node:url";

/** The golden questions in the repository, on the reports that they were written for. */
export const GOLDEN = {
  seeds: {
    questions: new URL("../golden/seeds/questions.json", import.meta.url),
    reports: fileURLToPath(new URL("../../seeds", import.meta.url)),
  },
  "seeds-more": {
    questions: new URL("../golden/seeds-more/questions.json", import.meta.url),
    reports: fileURLToPath(new URL("../../seeds", import.meta.url)),
  },
  wikinews: {
    questions: new URL("../golden/wikinews/questions.json", import.meta.url),
    reports: fileURLToPath(new URL("../golden/wikinews/reports", import.meta.url)),
  },
  "wikinews-more": {
    questions: new URL("../golden/wikinews-more/questions.json", import.meta.url),
    reports: fileURLToPath(new URL("../golden/wikinews-more/reports", import.meta.url)),
  },
  "wikinews-rest": {
    questions: new URL("../golden/wikinews-rest/questions.json", import.meta.url),
    reports: fileURLToPath(new URL("../golden/wikinews-rest/reports", import.meta.url)),
  },
  business: {
    questions: new URL("../golden/business/questions.json", import.meta.url),
    reports: fileURLToPath(new URL("../golden/business/reports", import.meta.url)),
  },
} as const;
