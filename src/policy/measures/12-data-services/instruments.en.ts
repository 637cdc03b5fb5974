import type { WordsOfInstruments } from '../../words'
import type { dataServicesInstruments } from './instruments'

/** What can be used of article XII today, in English. */
export const dataServicesInstrumentsEn: WordsOfInstruments<typeof dataServicesInstruments> = {
  'foreign-data-in-and-out': {
    title: 'Foreign data in and out again',
    line: 'Process personal information from abroad and send it back without a data export procedure.',
    what: 'Article 4 of the Provisions of 22 March 2024 frees personal information that was collected abroad, is processed in the mainland and sent out again. No assessment, standard contract or certification is needed.',
    openTo:
      'Enterprises anywhere in the mainland that add no personal information or important data of the mainland.',
    requires: 'Nothing further. Be able to show that data from abroad are kept apart.',
  },
  'lingang-data-hub': {
    title: 'International data processing hub in Lin-gang',
    line: 'Apply to the Lin-gang administration to run your project in its data hub.',
    what: 'The plan of 15 August 2025 has 5 tasks and 15 measures for bringing raw data in, processing them and sending them out again.',
    openTo: 'Enterprises registered in the Lin-gang Special Area.',
    requires: 'Lin-gang decides which projects it takes. No conditions are published that we found.',
  },
  'hainan-data-services': {
    title: 'Data services in the Hainan Free Trade Port',
    line: 'Ask Hainan to admit your data service for clients abroad.',
    what: 'The Law on the Hainan Free Trade Port opens the way, and a gateway in Haikou carries international traffic. A draft on international data centres has no final text that we found.',
    openTo: 'Enterprises in Hainan.',
    requires: 'Hainan decides which projects it admits. No conditions are published that we found.',
  },
  'telecom-pilot': {
    title: 'Telecom pilot for foreign investors',
    line: 'Run a data or cloud centre with any share of foreign capital.',
    what: 'In four areas the Ministry of Industry and Information Technology (MIIT) has lifted the limits on foreign shareholding (Circular No. 107 of 2024). This covers internet data centres with cloud services, and some other value-added telecom services.',
    openTo:
      'Foreign-invested enterprises in Beijing, Hainan, Shenzhen, or in Shanghai Lin-gang and the Pudong pioneer area.',
    requires: 'MIIT’s pilot approval, with registration and service facilities inside the pilot area.',
  },
  'existing-centres': {
    title: 'Processing by an existing centre',
    line: 'Buy data processing from an international data or cloud centre.',
    what: 'You agree on the service with the centre as its customer. No application to an authority was found.',
    openTo: 'Every enterprise that needs data processed.',
    requires: 'The centre decides whom it serves and on what terms.',
  },
}
