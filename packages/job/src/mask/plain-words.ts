/**
 * Texts that are never masked alone: half of every log is made of them, so hiding them would blind it, and `***` in
 * their place would give them away. Published in the docs.
 */
export const plainWords: ReadonlySet<string> = new Set(
  [
    'true false null none undefined yes no on off ok enabled disabled enable disable default auto all any never always',
    'dev develop development prod production stage staging test testing tests qa uat sandbox preview demo local localhost',
    'main master trunk latest stable alpha beta debug info warn warning error fatal trace silent verbose',
    'admin administrator root user guest app api web public private password passwd secret token key changeme example',
    'postgres postgresql mysql mariadb mongodb redis sqlite rabbitmq kafka elasticsearch',
    'http https tcp udp smtp ssh tls ssl utf8 utf-8 json yaml xml text html info@example.com example.com',
    'linux ubuntu debian alpine windows macos darwin amd64 arm64 x86_64 docker kubernetes node npm yarn python java',
    'us-east-1 us-east-2 us-west-1 us-west-2 eu-west-1 eu-west-2 eu-west-3 eu-central-1 eu-north-1 ap-southeast-1 ap-northeast-1',
    '0.0.0.0 127.0.0.1 ::1 0 1 -1 10 100 1000 60 3600 86400',
    // Ports.
    '21 22 25 53 80 110 143 389 443 465 587 636 993 995 1433 1521 2375 2376 2379 3000 3001 3306 3389 4000 4222 4318 5000 5173',
    '5432 5433 5601 5671 5672 6379 6380 6443 7687 8000 8001 8080 8081 8086 8088 8125 8200 8443 8500 8787 8888 9000 9042',
    '9090 9092 9093 9200 9300 9418 9443 11211 15672 26379 26257 27017 27018 50051',
  ].flatMap((line) => line.split(' ')),
);
