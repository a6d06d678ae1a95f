using System.Collections.Frozen;

namespace OmniForge.Requirements.Extraction.Systems;

/// <summary>Products and protocols that software talks to, as data: usual name, then other spellings behind <c>=</c>.</summary>
internal static class SystemLexicon
{
    private const string Products =
        // databases and stores
        "postgres=postgresql,postgre sql,amazon rds for postgresql;mysql;mariadb;sqlite;mongodb=mongo,mongo db,documentdb;dynamodb=dynamo db;cassandra;scylladb;redis=redis cluster;valkey;"
        + "memcached;oracle;sql_server=mssql,microsoft sql server,sql server;cockroachdb;timescaledb=timescale;clickhouse;influxdb;questdb;snowflake;bigquery;redshift;databricks;duckdb;"
        + "elasticsearch=elastic search;opensearch;solr;meilisearch;typesense;algolia;qdrant;pinecone;weaviate;milvus;chroma=chromadb;pgvector;faiss;neo4j;arangodb;boltdb;badger=badgerdb;"
        + "rocksdb;leveldb;etcd;consul;zookeeper;firestore;firebase;supabase;convex;appwrite;hasura;planetscale;fauna=faunadb;couchdb;couchbase;hbase;hive;trino=presto;spanner;cosmosdb=cosmos db;"
        + "eventstore=eventstoredb,event store db;marten;lmdb;tigerbeetle;"
        // brokers and streams
        + "kafka=apache kafka;redpanda;rabbitmq=rabbit mq;nats=nats jetstream;jetstream;activemq;pulsar;sqs=amazon sqs,aws sqs;sns=amazon sns,aws sns;kinesis;eventbridge;pubsub=google pub/sub,pub/sub,cloud pub/sub;"
        + "service_bus=azure service bus;event_hubs=azure event hubs;mqtt;amqp;celery;sidekiq;bullmq;temporal;camunda;zeebe;airflow;step_functions=aws step functions;"
        // storage, secrets, policy, provisioning
        + "s3=amazon s3,aws s3,s3 glacier;minio;gcs=google cloud storage;azure_blob=azure blob,azure blob storage;r2=cloudflare r2;ipfs;google_drive;dropbox;onedrive;sharepoint;ftp;sftp;hdfs;"
        + "vault=hashicorp vault;aws_secrets_manager=secrets manager;kms=aws kms;opa=open policy agent;terraform;pulumi;ansible;cdn=cloudfront,cloud cdn;lambda=aws lambda;"
        // payment, commerce, accounting, logistics
        + "stripe;paypal;braintree;adyen;square;klarna;razorpay;plaid;wise;mollie;authorize_net=authorize.net;worldpay;swift;sepa;ach;shopify;woocommerce;magento;amazon_mp=amazon marketplace;ebay;etsy;"
        + "quickbooks;xero;sap;netsuite;salesforce;hubspot;zoho;dynamics_365;odoo;fedex;ups;dhl;usps;shippo;easypost;avalara;taxjar;docusign;"
        // identity
        + "oidc=openid connect,openid;saml=saml 2.0;ldap;active_directory=active directory,azure ad,entra id;okta;auth0;keycloak;cognito=aws cognito,amazon cognito;clerk;ory;google_oauth=google oauth,google sign-in;apple_id=sign in with apple;"
        // messages to people
        + "smtp_mail;twilio;sendgrid;mailgun;postmark;ses=amazon ses,aws ses;mailchimp;vonage;messagebird;fcm=firebase cloud messaging;apns;onesignal;slack;discord;telegram;whatsapp;microsoft_teams=ms teams,teams webhook;"
        + "zoom;intercom;zendesk;pagerduty;opsgenie;"
        // development, observability
        + "github;gitlab;bitbucket;jira;confluence;linear;notion;asana;trello;sentry;datadog;new_relic=newrelic;opentelemetry=otel,open telemetry;splunk;mixpanel;segment_io=segment.io;google_analytics;amplitude;posthog;"
        // models
        + "openai=chatgpt,gpt-4,gpt-4o;anthropic=claude;gemini=google gemini;ollama;mistral;cohere;hugging_face=huggingface;bedrock=amazon bedrock;vertex_ai=vertex ai;groq;replicate;langchain;whisper;deepgram;elevenlabs;"
        // data of the world
        + "google_maps=google maps api;mapbox;openstreetmap;openweather=openweathermap;google_calendar;google_sheets;gmail;outlook;microsoft_graph;youtube;twitter=twitter api;reddit;spotify;twitch;steam;wikipedia;"
        + "coingecko;coinmarketcap;etherscan;infura;alchemy;binance;coinbase;yahoo_finance;alpha_vantage;bloomberg;opencorporates;"
        // devices and protocols of their own
        + "opc_ua=opc ua,opc-ua;modbus;zigbee;bluetooth=ble;lorawan;fhir=hl7 fhir;hl7;dicom;grpc_service";

    /// <summary>Products that are words of the language too, so that only their own spelling counts.</summary>
    private static readonly FrozenSet<string> CaseSensitive = (
        "oracle,convex,hive,presto,spanner,square,swift,ups,steam,segment_io,linear,notion,zoom,vault,lambda,consul,chroma,wise,replicate,whisper,marten,badger,temporal,temporal.io,discord,slack,claude,gemini,"
        + "clerk,ory,sentry,celery,pulsar,alchemy,amplitude,cohere,etcd,stripe,bedrock,intercom,outlook,fauna,solr,sap,ses,sns,ach,sepa,opa,nats,airflow,twitch,reddit,trino,firebase,plaid,kinesis,snowflake,s3,r2,timescale,teams webhook,cassandra,redshift,couchbase,valkey,azure ad,okta,kms"
    )
        .Split(',')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Tools that software is made, run and watched with; it talks to none of them.</summary>
    private static readonly FrozenSet<string> Tools = (
        "docker kubernetes helm nginx caddy traefik jenkins prometheus grafana jaeger zipkin kibana logstash typescript javascript python java kotlin rust golang react vue angular svelte nextjs node nodejs "
        + "express fastapi django flask spring springboot laravel rails dotnet prisma sequelize hibernate graphql grpc websocket swagger openapi junit pytest jest cypress playwright testcontainers asynq "
        + "hyperloglog linkedin chrome firefox safari markdown pdf docx xlsx pptx png jpg tiff csv json xml yaml html aws gcp azure heroku vercel netlify cloudflare"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Tells whether a word in lower case is a tool, a language or a format.</summary>
    public static bool IsTool(string word) => Tools.Contains(word);

    /// <summary>Spelling in lower case → usual name.</summary>
    public static readonly FrozenDictionary<string, string> ByName = Build();

    /// <summary>The most words that a spelling has.</summary>
    public const int LongestName = 4;

    /// <summary>Tells whether a spelling is a usual word too.</summary>
    public static bool IsUsualWord(string name) => CaseSensitive.Contains(name);

    private static FrozenDictionary<string, string> Build()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in Products.Split(';').Select(entry => entry.Split('=')))
        {
            names.TryAdd(entry[0].Replace('_', ' '), entry[0]);
            foreach (var name in entry.Length > 1 ? entry[1].Split(',') : [])
            {
                names.TryAdd(name, entry[0]);
            }
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
